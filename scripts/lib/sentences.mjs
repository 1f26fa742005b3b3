/** What the scripts say. French, or English when LC_ALL, LC_MESSAGES or LANG starts with "en". */
const fr = {
  nodeTooOld: "Monitora demande Node {wanted} ou plus récent ; celui-ci est la version {found}.",
  badPort: "PORT doit être un nombre entre 0 et 65535, et non « {value} ».",
  portInUse:
    "Le port {port} est déjà pris par un autre programme. Choisissez-en un autre, par exemple PORT={other} npm start.",
  portForbidden: "Ce compte n’a pas le droit d’écouter sur {host}:{port} ({code}).",
  folderUnwritable:
    "Le dossier de données {folder} n’est pas accessible en écriture ({code}). Changez ses droits ou choisissez-en un autre avec DATA_DIR.",
  folderHeld:
    "Le dossier de données {folder} est tenu par un autre serveur Monitora (processus {pid}). Arrêtez-le ou choisissez un autre dossier avec DATA_DIR.",
  folderHeldElsewhere:
    "Le dossier de données {folder} est tenu par un serveur Monitora d’une autre machine ({host}). Arrêtez-le ou choisissez un autre dossier avec DATA_DIR.",
  docsMissing: "Le dossier de documents {folder} n’existe pas ou n’est pas lisible.",
  docsEmpty: "Le dossier {folder} ne contient aucun fichier PDF, TXT ou MD.",
  docsWithoutFolder: "Après --docs, indiquez un dossier : npm start -- --docs DOSSIER.",
  docsNeedDemo: "--docs remplit l’assistant de démonstration, qui n’existe pas avec DATABASE_URL ou DEMO=0.",
  unknownOption: "Option inconnue : {option}. La seule option est --docs DOSSIER.",
  badConfig: "Réglage refusé. {problems}",
  notBuilt: "Monitora n’est pas construit : lancez d’abord « npm run build ».",
  commandFailed: "« {command} » a échoué (code {code}).",
  setupFailed: "La préparation de la base de données a échoué.",
  notHealthy: "Le serveur a démarré mais ne répond pas : {reason}.",
  installing: "Installation des paquets",
  building: "Construction ({name})",
  settingUp: "Préparation de la base de données",
  after: "{name} : {seconds} s",
  ready: "Monitora est prêt, en {seconds} s.",
  dashboard: "  Tableau de bord   {url}",
  demoSite: "  Démonstration     {url}/demo",
  demoLogIn: "  Connexion démo    {email}  mot de passe : {password}",
  stopHint: "  Ctrl-C pour arrêter.",
  refusedFile: "Laissé de côté : {fileName} ({reason}).",
  empty_file: "il est vide",
  wrong_type: "ce n’est ni un PDF, ni un texte, ni du Markdown",
  too_large: "il est trop grand, voyez UPLOAD_MAX_MB",
  too_many: "l’assistant a trop de documents, voyez DOCUMENTS_MAX",
  not_found: "son document n’existe plus",
};

const en = {
  nodeTooOld: "Monitora needs Node {wanted} or newer; this is version {found}.",
  badPort: 'PORT must be a number from 0 to 65535, not "{value}".',
  portInUse: "Port {port} is already taken by another program. Choose another one, for example PORT={other} npm start.",
  portForbidden: "This account may not listen on {host}:{port} ({code}).",
  folderUnwritable:
    "The data folder {folder} cannot be written to ({code}). Change its rights or choose another one with DATA_DIR.",
  folderHeld:
    "The data folder {folder} is held by another Monitora server (process {pid}). Stop it or choose another folder with DATA_DIR.",
  folderHeldElsewhere:
    "The data folder {folder} is held by a Monitora server on another machine ({host}). Stop it or choose another folder with DATA_DIR.",
  docsMissing: "The folder of documents {folder} does not exist or cannot be read.",
  docsEmpty: "The folder {folder} holds no PDF, TXT or MD file.",
  docsWithoutFolder: "Name a folder after --docs: npm start -- --docs FOLDER.",
  docsNeedDemo: "--docs fills the demo assistant, which does not exist with DATABASE_URL or DEMO=0.",
  unknownOption: "Unknown option: {option}. The only option is --docs FOLDER.",
  badConfig: "A setting was refused. {problems}",
  notBuilt: 'Monitora is not built: run "npm run build" first.',
  commandFailed: '"{command}" failed (code {code}).',
  setupFailed: "Preparing the database failed.",
  notHealthy: "The server started but does not answer: {reason}.",
  installing: "Installing packages",
  building: "Building ({name})",
  settingUp: "Preparing the database",
  after: "{name}: {seconds} s",
  ready: "Monitora is ready, in {seconds} s.",
  dashboard: "  Dashboard      {url}",
  demoSite: "  Demo           {url}/demo",
  demoLogIn: "  Demo log-in    {email}  password: {password}",
  stopHint: "  Ctrl-C to stop.",
  refusedFile: "Left out: {fileName} ({reason}).",
  empty_file: "it is empty",
  wrong_type: "it is neither PDF, nor text, nor Markdown",
  too_large: "it is too large, see UPLOAD_MAX_MB",
  too_many: "the assistant has too many documents, see DOCUMENTS_MAX",
  not_found: "its document is gone",
};

export const sentences = { fr, en };
