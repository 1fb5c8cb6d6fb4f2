// Marks the assembly for the platform's agent.
[assembly: Qualtrics.Api.Survey("post-delivery")] // POL3001
