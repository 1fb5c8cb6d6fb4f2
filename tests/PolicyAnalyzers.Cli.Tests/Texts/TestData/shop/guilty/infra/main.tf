resource "azurerm_key_vault_secret" "partner" {
  value = "https://polls.contoso.example"
}
