using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace PolicyAnalyzers.Testing;

/// <summary>Further projects by name, in the order in which they were first named.</summary>
public sealed class ProjectCollection : IReadOnlyCollection<ProjectState>
{
    private readonly List<ProjectState> _projects = [];

    /// <inheritdoc/>
    public int Count => _projects.Count;

    /// <summary>The project of that name; it is created when it is named for the first time. Its files stand under <c>/name/</c>.</summary>
    public ProjectState this[string projectName]
    {
        get
        {
            var project = _projects.FirstOrDefault(candidate => candidate.Name == projectName);
            if (project is null)
            {
                project = new ProjectState(projectName, $"/{projectName}/Test");
                _projects.Add(project);
            }

            return project;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<ProjectState> GetEnumerator() => _projects.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
