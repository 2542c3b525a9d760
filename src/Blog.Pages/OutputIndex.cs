using System.Collections.Immutable;
using Blog.Engine.Outputs;
using Blog.Text;

namespace Blog.Pages;

/// <summary>Finds outputs by path, sorts them and checks their paths. It holds positions only, so that it serves every
/// later list of outputs with the same paths.</summary>
internal sealed class OutputIndex
{
    private readonly SitePath[] _paths;
    private readonly Dictionary<SitePath, int> _first;
    private readonly Lazy<int[]> _sorted;
    private readonly bool _isSound;

    private OutputIndex(ImmutableArray<Output> outputs, bool isSound)
    {
        _isSound = isSound;
        _paths = [.. outputs.Select(o => o.Path)];
        _first = new Dictionary<SitePath, int>(_paths.Length);
        for (var i = 0; i < _paths.Length; i++)
            _first.TryAdd(_paths[i], i);
        _sorted = new Lazy<int[]>(Sort);
    }

    /// <summary>How many paths there are, each counted once.</summary>
    public int Count => _first.Count;

    /// <summary>The positions of the outputs in the ordinal order of their paths; where several claim one path, that of
    /// the first.</summary>
    public IReadOnlyList<int> Sorted => _sorted.Value;

    /// <summary>Indexes outputs and checks their paths.</summary>
    /// <param name="outputs">The outputs, in the order of the pipelines.</param>
    /// <param name="former">The index of an earlier run, which is returned when the paths are the same and sound; null
    /// for none.</param>
    public static (OutputIndex Index, ImmutableArray<Diagnostic> Diagnostics) Of(
        ImmutableArray<Output> outputs,
        OutputIndex? former
    )
    {
        // Diagnostics carry locations, which can be stale; that there are none depends on the paths alone.
        if (former is not null && former._isSound && former.HasPathsOf(outputs))
            return (former, []);
        ImmutableArray<Diagnostic> diagnostics = [.. PathClaims.Check(outputs)];
        return (new OutputIndex(outputs, diagnostics.IsEmpty), diagnostics);
    }

    /// <summary>The position of the output at a path; -1 when there is none.</summary>
    public int Find(SitePath path) => _first.GetValueOrDefault(path, -1);

    private bool HasPathsOf(ImmutableArray<Output> outputs)
    {
        if (outputs.Length != _paths.Length)
            return false;
        for (var i = 0; i < _paths.Length; i++)
        {
            if (outputs[i].Path != _paths[i])
                return false;
        }

        return true;
    }

    private int[] Sort()
    {
        int[] sorted = [.. _first.Values];
        Array.Sort(sorted, (a, b) => _paths[a].CompareTo(_paths[b]));
        return sorted;
    }
}
