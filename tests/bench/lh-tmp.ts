import { resolve } from 'node:path'
import lighthouse from 'lighthouse'
import { launch } from 'chrome-launcher'
import { findBrowser } from '../../scripts/test/find-browser'
import { serveSite } from '../../scripts/serve/site-server'
const FLAGS = ['--headless','--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync']
const site = await serveSite(resolve(process.env['UNDERCURRENT_OUT'] ?? 'dist'))
const chrome = await launch({ chromePath: await findBrowser(), chromeFlags: FLAGS })
for (let i=0;i<Number(process.argv[3]??3);i++){
const r = await lighthouse(`${site.address}${process.argv[2]}`, { port: chrome.port, output:'json', logLevel:'error', onlyCategories:['performance'] })
const a = r!.lhr.audits
console.log(r!.lhr.categories.performance!.score, 'FCP',a['first-contentful-paint']!.numericValue,'LCP',a['largest-contentful-paint']!.numericValue,'TBT',a['total-blocking-time']!.numericValue,'SI',a['speed-index']!.numericValue)
if(i==0){ for (const id of ['long-tasks','bootup-time','mainthread-work-breakdown','network-requests','network-dependency-tree-insight','lcp-breakdown-insight']) console.log(id, JSON.stringify((a[id] as any)?.details?.items?.map((x:any)=>id==='network-requests'?[x.url,x.priority,Math.round(x.networkRequestTime),x.transferSize]:x))?.slice(0,3500)) }
}
chrome.kill(); await site.close()
