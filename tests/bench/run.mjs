//   npm run bench                 whole command line beside peers
//   npm run bench -- FILE         the same, of another announcement
//   npm run bench -- checks       precision of each rule; time of facts and checks beside plain remark; hostile lines
await import(process.argv[2] === 'checks' ? './checks.mjs' : './bench.mjs')
