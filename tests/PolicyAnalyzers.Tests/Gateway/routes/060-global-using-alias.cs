// One line in a file that nobody reads gives the platform's type another name everywhere.
global using Notifier = Qualtrics.Api.QualtricsClient; // POL3001
