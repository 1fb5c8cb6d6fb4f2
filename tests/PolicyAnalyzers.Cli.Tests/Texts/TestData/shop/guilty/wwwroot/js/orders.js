const script = document.createElement("script");
script.src = "//embed.typeform.com/next/embed.js";
fetch(`https://${region}.qualtrics.com/API/v3/surveys/${id}`);
