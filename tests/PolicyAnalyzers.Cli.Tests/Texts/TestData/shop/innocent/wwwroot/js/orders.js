// https://fra1.qualtrics.com/API/v3 was left in 2025
/* fetch("https://api.typeform.com/forms")
   fetch("https://api.delighted.com/v1") */
fetch("https://orders.contoso.example/surveys"); // not https://api.delighted.com
