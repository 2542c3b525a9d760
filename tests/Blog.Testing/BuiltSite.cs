using System.Collections.Immutable;
using System.Text;
using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Pages;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Testing;

/// <summary>A site that was built: every output made, each once, and those that they show.</summary>
public sealed class BuiltSite
{
    private readonly ImmutableSortedDictionary<string, MadeOutput> _made;

    /// <summary>Makes every output.</summary>
    /// <param name="site">The map of the site.</param>
    public BuiltSite(Site site)
    {
        Site = site;
        ImmutableArray<MadeOutput> listed = [.. site.Outputs.Values.Select(o => MadeOutput.Make(o, site.SourceReads))];
        var wanted = listed
            .SelectMany(m => m.Wanted)
            .Distinct()
            .Where(p => !site.Outputs.ContainsKey(p))
            .Select(site.OnDemand)
            .OfType<Output>()
            .Select(o => MadeOutput.Make(o, site.SourceReads));
        _made = listed
            .Concat(wanted)
            .ToImmutableSortedDictionary(m => m.Output.Path.Value, m => m, StringComparer.Ordinal);
        var found = DiagnosticOrder.Sorted(site.Diagnostics.Concat(_made.Values.SelectMany(m => m.Diagnostics)));
        Mistakes = found;
        Diagnostics = [.. found.Select(d => d.ToString())];
    }

    /// <summary>The map of the site.</summary>
    public Site Site { get; }

    /// <summary>What is wrong: with the map, and with what making the outputs found; sorted by place.</summary>
    public ImmutableArray<Diagnostic> Mistakes { get; }

    /// <summary>
    /// <see cref="Mistakes"/> as compilers write them: <c>content/site.yml:3:7: error BLOG020: …</c>.
    /// </summary>
    public ImmutableArray<string> Diagnostics { get; }

    /// <summary>The ids of <see cref="Mistakes"/>, in the same order.</summary>
    public ImmutableArray<string> Ids => [.. Mistakes.Select(d => d.Id)];

    /// <summary>The paths of all outputs, sorted.</summary>
    public ImmutableArray<string> Paths => [.. _made.Keys];

    /// <summary>Every output with the result of making it, by path.</summary>
    public IReadOnlyDictionary<string, MadeOutput> Outputs => _made;

    /// <summary>Everything that was read while the outputs were made.</summary>
    public IReadOnlyDictionary<ReadKey, Fingerprint> Reads =>
        _made.Values.SelectMany(m => m.Reads).DistinctBy(r => r.Key).ToDictionary(r => r.Key, r => r.Value);

    /// <summary>The text of an output; an exception for a path that the site does not have.</summary>
    public string Output(string path) =>
        _made.TryGetValue(path, out var made)
            ? Encoding.UTF8.GetString(made.Bytes.Span)
            : throw new KeyNotFoundException($"There is no output '{path}'; there are: {string.Join(", ", Paths)}");

    /// <summary>Whether the site has an output at this path.</summary>
    public bool Has(string path) => _made.ContainsKey(path);

    /// <summary>A document as the catalogue has it.</summary>
    public Post Post(string path) =>
        Site.Catalogue.Find(new ContentPath(path))?.Post
        ?? throw new KeyNotFoundException($"There is no document '{path}'.");
}
