export {findDocuments} from './find-documents.js'
export {type Folders, nodeHost} from './host.js'
export {replaceFolder} from './replace-folder.js'
