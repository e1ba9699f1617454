/**
 * Words by which the language of an interface is told, in small letters. Only such as belong to one of these languages, and
 * none that Italian interfaces use as well ("account", "password", "home").
 *
 * The pages exist in the first three. What is in one of the others has been translated by somebody else.
 */
export const INTERFACE_WORDS: Record<string, string> = {
  it: `il gli lo di che è non della dello delle dei nella alla sulla con una tuo tua tuoi sono accedi esci impostazioni messaggi contatti
    calendario posta inviati bozze cestino sicurezza verifica passaggi accessi accesso storico attiva disattiva prosegui indietro accetta
    conferma annulla salva invia cerca modifica copia scarica carica casella aiuto avvisi nuovo scrivi titolare identità dati
    riconoscimento esito documenti programmi chiudi apri richiesta codice indirizzo numero scadenza cartelle rubrica`,
  en: `the of and your you with is not this to for settings sign messages contacts calendar drafts sent trash help enable disable
    activate deactivate turn change confirm send search back next save cancel delete upload manage verification step steps access history
    phone mailbox compose write reply forward forgot address close open choose request identity holder security`,
  fr: `les et vous votre vos est pas pour avec au aux sur paramètres connexion déconnexion mot passe boîte réception écrire
    brouillons envoyés corbeille sécurité compte aide activer désactiver modifier confirmer envoyer rechercher retour suivant enregistrer
    annuler supprimer télécharger accueil étape étapes vérification fermer ouvrir gérer accès répondre transférer identité`,
  de: `der die das den dem und oder nicht kein keine ist sind wird werden wurde sie ihr ihre ihren ihrer ihrem mit für von vom zur zum
    im ein eine einen einer auf aus nach über unter noch bitte auch sich einstellungen abmelden anmelden anmeldung passwort kennwort weiter
    zurück schließen speichern abbrechen löschen suche suchen nachricht nachrichten kontakte kalender posteingang entwürfe papierkorb
    gesendet sicherheit konto kontoverwaltung startseite hilfe aktivieren aktiviert deaktivieren ändern bestätigen bestätigung senden
    antworten weiterleiten drucken herunterladen hochladen öffnen wählen auswählen benutzername postfach zugriff zugriffe daten
    zertifizierte anzeigen verwalten verwaltung bearbeiten hinzufügen entfernen kopieren erstellen verifizierung überprüfung
    authentifizierung allgemein schreiben verfassen gelesen ordner termine inhaber identität fortfahren akzeptieren annehmen ablehnen
    autorisieren genehmigen telefon mobiltelefon handy schritt schritte vergessen merken adresse nummer ausweis unterschrift verlauf`,
  es: `el los las sus está ajustes configuración contraseña sesión cerrar mensajes contactos correo bandeja borradores enviados
    papelera seguridad cuenta inicio ayuda activar desactivar enviar buscar siguiente volver guardar cancelar eliminar descargar usuario
    verificación pasos acceso redactar buzón identidad titular para`,
  pt: `não os uma seu você configurações senha sair mensagens segurança ajuda ativar desativar pesquisar voltar salvar
    excluir baixar usuário rascunhos lixeira verificação etapas acesso escrever identidade`,
  ro: `și nu este sau din cu dumneavoastră setări parolă deconectare conectare mesaje contacte securitate cont acasă ajutor activare
    dezactivare trimite caută înapoi salvați anulare ștergere descărcare utilizator primite ciorne trimise coș verificare pași`,
  sq: `dhe nuk është ose nga juaj cilësimet fjalëkalimi dil hyr mesazhet kontaktet siguria llogaria ndihmë aktivizo çaktivizo konfirmo
    dërgo kërko ruaj anulo fshij shkarko përdoruesi verifikimi hapa`,
  pl: `nie się dla lub oraz ustawienia hasło wyloguj zaloguj wiadomości kontakty bezpieczeństwo pomoc włącz wyłącz potwierdź wyślij
    szukaj wstecz zapisz anuluj usuń pobierz weryfikacja`,
  nl: `het een niet voor uw instellingen wachtwoord uitloggen inloggen afmelden berichten beveiliging inschakelen uitschakelen bevestigen
    verzenden zoeken terug opslaan annuleren verwijderen verificatie stappen`,
  sl: `ni vaš vaša nastavitve geslo odjava prijava sporočila stiki varnost račun pomoč vklopi izklopi potrdi pošlji iskanje nazaj
    shrani prekliči izbriši prenesi preverjanje`,
}; // biome-ignore format: lists of words

/** The languages in which the pages exist. */
export const PAGE_LANGUAGES = ['it', 'en', 'fr'];

/** What the control is called with which the user chooses the language of the pages. Nobody of us has seen it on Aruba's. */
export const LANGUAGE_CHOICES = [
  ...['Language', 'Langue', 'Lingua', 'Select language', 'Choose language', 'Change language', 'Language selector'],
  ...['Choisir la langue', 'Changer de langue', 'Seleziona lingua', 'Cambia lingua', 'English', 'Français', 'EN', 'FR'],
]; // biome-ignore format: a list of labels
