resource app 'Microsoft.Web/sites@2022-03-01' = {
  properties: { siteConfig: { appSettings: [ { name: 'PARTNER', value: 'https://contoso-x.apis.medallia.com/' } ] } }
}
