/** Size of the part of a page that is shown in a picture for the stores, in CSS pixels. */
export const SHOWN = { width: 1160, height: 640 };

const STYLE = `*{box-sizing:border-box}body{margin:0;font-family:system-ui,"Segoe UI",Roboto,"Liberation Sans",sans-serif;color:#fff;
background:#123f8c}h1,p{margin:0}img{display:block}`;

const picture = (png: Uint8Array): string => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/** A picture of 1280 x 800: what it shows in words, and the page below it, cut off at the lower edge. */
export const screenshotFrame = ([title, text]: [string, string], page: Uint8Array): string => `<style>${STYLE}
body{width:1280px;height:800px;overflow:hidden;padding:34px 60px 0}
h1{font-size:42px;line-height:1.15;font-weight:700}p{font-size:23px;margin-top:8px;color:#dbe6fb}
img{position:absolute;left:60px;top:150px;width:${SHOWN.width}px;border-radius:12px 12px 0 0;box-shadow:0 12px 44px #0007}</style>
<h1>${title}</h1><p>${text}</p><img src="${picture(page)}" alt="">`;

/** Two pictures side by side, as the browser shows a page and the panel beside it. */
export const besideFrame = (page: Uint8Array, panel: Uint8Array, panelWidth: number): string => `<style>${STYLE}
body{display:flex;width:${SHOWN.width}px;height:${SHOWN.height}px;overflow:hidden;background:#fff}
img{flex:none;width:${SHOWN.width - panelWidth}px}img:last-child{width:${panelWidth}px;border-left:2px solid #c9d0db}</style>
<img src="${picture(page)}" alt=""><img src="${picture(panel)}" alt="">`;

/** The sign of the product, its name, and a sentence; the small tile of 440 x 280. */
export const smallTile = (icon: string, claim: string): string => `<style>${STYLE}
body{width:440px;height:280px;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:14px;
background:linear-gradient(160deg,#1a4fa8,#0d2f6c)}svg{width:104px;height:104px;filter:drop-shadow(0 6px 14px #0006)}
h1{font-size:42px;line-height:1}p{font-size:20px;color:#dbe6fb;text-align:center;padding:0 20px}</style>
${icon}<h1>PEC Passo</h1><p>${claim}</p>`;

/** The large tile of 1400 x 560: the same at the left, and a step with its ring at the right. */
export const largeTile = (icon: string, claim: string, promise: string, page: Uint8Array): string => `<style>${STYLE}
body{width:1400px;height:560px;overflow:hidden;background:linear-gradient(160deg,#1a4fa8,#0d2f6c)}
main{position:absolute;left:72px;top:0;bottom:0;width:560px;display:flex;flex-direction:column;justify-content:center;gap:20px}
svg{width:124px;height:124px}h1{font-size:76px;line-height:1}p{font-size:31px;line-height:1.25;color:#dbe6fb}
img{position:absolute;left:680px;top:64px;width:900px;border-radius:14px;box-shadow:0 16px 60px #0008}</style>
<main>${icon}<h1>PEC Passo</h1><p>${claim}</p><p>${promise}</p></main><img src="${picture(page)}" alt="">`;
