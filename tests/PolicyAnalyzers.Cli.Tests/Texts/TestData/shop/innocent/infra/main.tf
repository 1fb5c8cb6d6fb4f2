# value = "https://polls.contoso.example"
/* https://api.questionpro.com */
variable "host" { default = "parcels.contoso.example" }
