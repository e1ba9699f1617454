/** Selectors of the places where labels stand, and of those where there is what people wrote. */

/** What people type in place. Its text is not even looked at. */
export const TYPED = '[contenteditable]:not([contenteditable=false]),[role=textbox],textarea';
/** What a caption can stand before. */
export const FIELD = 'input,textarea,select';
/** Places that hold labels and no sentences. */
export const CAPTIONS = 'label,legend,th,dt,caption,summary,[role=columnheader],[role=rowheader]';
/** Entries of lists of mail programs: whatever stands there is somebody's. */
export const ENTRIES = '[role=row],[role=gridcell],[role=option],[role=article],[role=listitem],article';
/** Where a mail program has what it offers. */
export const MENUS =
  'nav,header,aside,footer,menu,form,fieldset,dialog,[role=navigation],[role=banner],[role=complementary],[role=menu],[role=menubar],[role=toolbar],[role=tree],[role=tablist],[role=dialog],[role=alertdialog],[role=search]';
/** Where a mail program has what others wrote. */
export const CONTENT = 'main,table,td,[role=main],[role=feed],[role=list],[role=grid],[role=table],[role=log]';
