// value: 'https://contoso-x.apis.medallia.com/'
param host string = 'orders.contoso.example'
