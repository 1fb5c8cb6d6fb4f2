using Microsoft.Extensions.DependencyInjection;
using PolicyAnalyzers.Surveys.ClosedLoop;
using PolicyAnalyzers.Surveys.People;

namespace PolicyAnalyzers.Surveys.Hosting;

/// <summary>Adds to the governed survey client what a host has: its people, and the platforms that its policy approves.</summary>
public sealed class GovernedSurveysBuilder
{
    internal GovernedSurveysBuilder(IServiceCollection services) => Services = services;

    /// <summary>The host's services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Says where the host's people are found. Without it nobody is known, and nobody is invited.</summary>
    /// <typeparam name="T">The directory; one for the whole life of the host.</typeparam>
    public GovernedSurveysBuilder AddPeople<T>()
        where T : class, IPersonDirectory
    {
        Services.AddSingleton<IPersonDirectory, T>();
        return this;
    }

    /// <summary>Says where it is known who is in which experiment.</summary>
    /// <typeparam name="T">The guard; one for the whole life of the host.</typeparam>
    public GovernedSurveysBuilder AddExperiments<T>()
        where T : class, IExperimentGuard
    {
        Services.AddSingleton<IExperimentGuard, T>();
        return this;
    }

    /// <summary>Says how a workflow is started that a detected emotion asks for. Without it none is started, and that is logged each time.</summary>
    /// <typeparam name="T">Starts workflows; one for the whole life of the host.</typeparam>
    public GovernedSurveysBuilder AddWorkflows<T>()
        where T : class, ISurveyWorkflows
    {
        Services.AddSingleton<ISurveyWorkflows, T>();
        return this;
    }
}
