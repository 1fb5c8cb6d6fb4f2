partner_host = "api.questionpro.com"
