/**
 * Words of which interfaces of mail and account pages are made, in the languages those pages have. No text is readable for
 * being made of them: names are too ("Mark", "Guida"). They may stand beside a label in a sentence that says its name, and in
 * the question of a dialog. Left out on purpose: names of places and companies, numbers, and what the subject of a letter is
 * made of (invoice, contract, summons).
 */
const WORDS = `
a ad al alla alle ai agli e ed o di del della delle dei degli da dal dalla in nel nella nelle con per su sul sulla tra il lo la le
i gli un una non no sì si ti tua tuo tue tuoi questo questa questi tutti tutte tutto altro altri altra altre più meno
accedi accesso accessi account accetta accettazione aggiorna aggiungi aiuto allegati allegato altre annulla app apri
archivia archivio area aspetto assistenza attiva attivare attivazione attivo attiva autorizza avanti avanzata avanzate
avviso avvisi bozza bozze calendario cambia cancella carica cartella cartelle casella caselle categorie cerca certificata
chiudi clienti codici collega compila completa composizione conferma configura configurazione consegna contatti contatto
contenuto continua contrassegna copia crea data dati desktop destinatari destinatario dettagli dimensione disattiva disattivo
dispositivi dispositivo documenti documento elementi elenco elettronica elimina email entra esci esito esporta etichette
filtra filtri filtro firma firme formato genera gestione gestisci guida home identità importa impostazioni inbox
indietro indirizzo indirizzi info informazioni inoltra invia inviata inviate inviati inviato inviare ieri ingrandisci
lettura leggi lingua lista login logout mail mese messaggi messaggio menu menù metodo mittente modifica modulo mostra
nascondi nome notifica notifiche nuova nuovo oggetto oggi opzioni ordina pagina pagine password pec personali personalizza
posta precedente preferenze preferiti predefinita principale privacy procedi profilo programmi prosegui recenti recapito registrati
regole report ricerca ricerche ricevuta ricevute riconoscimento ricorda ricordami rifiuta rimuovi rinnova rinomina ripristina risposta rispondi
rubrica salva scarica scelta scegli schermo scrittura scrivi segna seleziona selezionati selezionato servizi servizio sessione
settimana sfoglia sicurezza spam spazio sposta stampa standard stato storico stile strumenti successivo svuota telefono tema
termina titolare titolo torna trascina utente utenti vai validità vecchia verifica verificato versione vista visualizza visualizzazione webmail
about accept access accounts activate add address addresses advanced all and appearance archive attachment attachments
authorize back calendar cancel change choose clear close code codes compose confirm contact contacts continue copy create
date deactivate default delete deleted details device devices disable disabled done download draft drafts edit email enable
enabled english exit export file files filter filters first flag folder folders forward from general get go help hide
history holder home identity import inbox info italiano italian items language last less light dark link list loading log
mail mailbox manage mark me menu message messages more move my name new newer next notifications now of off ok older on open
options or other out outbox page pages passwords phone preferences previous print privacy profile program programs read refresh
reject reload remove rename renew reply reports reset restore rules save search security see select send sender sent settings show
sign signature signatures size skip sort spam status step steps storage subject submit support switch system tasks terms text
the theme this title to today tools trash turn undo unread up update upload use user users verification verify version view views
week with yesterday you your zoom cestino attività stampante cookie cookies condizioni termini note legali
è sono stata stato ora adesso vuoi davvero sicuro sicura sei generare disattivare attivare disattivata disattivato attivata attivato
disattivazione eliminare confermare continuare annullare uscire procedere già ancora puoi hai ha is been are you sure want do has have generate
`;

/** In the form of `normalise`. */
export const INTERFACE_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
