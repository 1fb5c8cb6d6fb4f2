// One line in a file that nobody reads opens the platform's factory everywhere.
global using static Qualtrics.Api.Factory; // POL3001
