const script = document.createElement("script");
script.src = "https://zn1-contoso.siteintercept.qualtrics.com/SIE/?Q_ZID=ZN_1";
document.body.appendChild(script);
