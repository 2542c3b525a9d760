using Blog.Model;

namespace Blog.Import.Addresses;

/// <summary>Keeps patterns that carry the rest of an address from leading to one another without end.</summary>
internal sealed class PatternRounds
{
    // Browsers give up after as many.
    private const int MostSteps = 20;

    private readonly Dictionary<string, string> _targets = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a pattern. False when, with those before it, what it leads to comes back to it.</summary>
    /// <param name="from">The folder that its addresses are below.</param>
    /// <param name="to">The folder that it leads to.</param>
    public bool TryAdd(Permalink from, Permalink to)
    {
        var at = to.Value;
        for (var step = 0; step < MostSteps; step++)
        {
            if (at.StartsWith(from.Value, StringComparison.OrdinalIgnoreCase))
                return false;
            if (Next(at) is not { } next)
            {
                _targets.TryAdd(from.Value, to.Value);
                return true;
            }

            at = next;
        }

        return false;
    }

    // Of the patterns above an address the longest counts.
    private string? Next(string address)
    {
        for (
            var slash = address.LastIndexOf('/');
            slash >= 0;
            slash = slash == 0 ? -1 : address.LastIndexOf('/', slash - 1)
        )
        {
            if (_targets.TryGetValue(address[..(slash + 1)], out var to))
                return to + address[(slash + 1)..];
        }

        return null;
    }
}
