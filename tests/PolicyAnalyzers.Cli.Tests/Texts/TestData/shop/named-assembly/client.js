fetch("https://fra1.qualtrics.com/API/v3/");
