using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Model;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Addresses;
using Blog.Text;

namespace Blog.Reading.Redirects;

/// <summary>Reads a map of old addresses to new ones.</summary>
public static partial class RedirectReader
{
    private const string Rest = "/*";

    /// <summary>The file.</summary>
    public static ContentPath File { get; } = new("content/redirects.yml");

    /// <summary>The redirects in the order written, and the mistakes. An entry with a mistake is left out.</summary>
    /// <param name="source">The text of the file.</param>
    /// <param name="home">Where the site is published: addresses may be written whole.</param>
    public static (ImmutableArray<SiteRedirect> Redirects, ImmutableArray<Diagnostic> Diagnostics) Read(
        SourceText source,
        BaseUrl home
    )
    {
        var data = DataReader.Read(source);
        var diagnostics = data.Diagnostics.ToList();
        if (data.Root is not null and not DataMap and not DataScalar { Kind: DataScalarKind.Null })
            diagnostics.Add(DiagnosticCatalogue.NotAMap.At(source.At(data.Root.Span), "something else"));
        var redirects = ImmutableArray.CreateBuilder<SiteRedirect>();
        foreach (var entry in data.Root is DataMap map ? map.Entries : [])
        {
            var (redirect, mistake) = Read(entry, source, home);
            if (redirect is not null)
                redirects.Add(redirect);
            else
                diagnostics.Add(mistake!);
        }

        return (redirects.ToImmutable(), [.. diagnostics]);
    }

    private static (SiteRedirect? Redirect, Diagnostic? Mistake) Read(DataEntry entry, SourceText source, BaseUrl home)
    {
        var place = source.At(entry.KeySpan);
        var (written, isPattern) = WithoutStar(entry.Key.Trim());
        var from = OwnAddress.Read(written, home);
        if (from.HasQuery)
            return (null, DiagnosticCatalogue.RedirectWithQuery.At(place, entry.Key));
        var wrong =
            from.IsForeign ? "it is an address of another site"
            : entry.Key.Contains('#', StringComparison.Ordinal) ? "browsers do not send what follows a '#'"
            : isPattern && from.Path == "/" ? "a rule for every address would hide the whole site"
            : SiteRedirect.IsOfFile(from.Path) ? "a page cannot stand at the address of such a file"
            : from.Path.Contains('*', StringComparison.Ordinal) ? "a '*' stands only at the end, after a slash"
            : PermalinkMaker.WhatIsWrong(from.Path);
        if (wrong is not null)
            return (null, DiagnosticCatalogue.InvalidRedirect.At(place, entry.Key, wrong));
        var target = source.At(entry.Value.Span.Length > 0 ? entry.Value.Span : entry.KeySpan);
        var (to, keepsRest) = WithoutStar((entry.Value as DataScalar)?.Text.Trim() ?? "");
        if (WhatIsWrongWith(to, keepsRest, isPattern) is { } mistake)
            return (null, DiagnosticCatalogue.InvalidRedirect.At(target, entry.Key, mistake));
        var redirect = new SiteRedirect(new Permalink(from.Path), to, place, target)
        {
            IsPattern = isPattern,
            KeepsRest = keepsRest,
        };
        return LeadsBack(redirect, OwnAddress.Read(to, home))
            ? (null, DiagnosticCatalogue.RedirectLoop.At(target, entry.Key))
            : (redirect, null);
    }

    private static (string Address, bool HasStar) WithoutStar(string written) =>
        written.EndsWith(Rest, StringComparison.Ordinal) ? (written[..^1], true) : (written, false);

    private static string? WhatIsWrongWith(string to, bool keepsRest, bool isPattern)
    {
        if (to.Length == 0)
            return "nothing says where it leads";
        if (to.Contains('*', StringComparison.Ordinal) || (keepsRest && !isPattern))
            return "a '*' in the new address needs one in the old address, each at the end after a slash";
        if (Scheme().Match(to) is { Success: true, Value: var scheme })
        {
            if (scheme.Equals("post:", StringComparison.OrdinalIgnoreCase))
                return keepsRest ? "a post has nothing below it" : null;
            return
                scheme.ToLowerInvariant() is "http:" or "https:"
                && Uri.TryCreate(to, UriKind.Absolute, out var whole)
                && whole.Host.Length > 0
                ? null
                : $"'{to}' is not an address that a browser can be led to";
        }

        // Browsers take a backslash for a slash.
        if (to.StartsWith("//", StringComparison.Ordinal) || to.StartsWith("/\\", StringComparison.Ordinal))
            return $"'{to}' is an address of another site without https: in front";
        return to.StartsWith('/') ? null : "the new address starts with a slash, with https:// or with post:";
    }

    // What is below a pattern's target and its source at once would be led round for ever by the rules of hosts.
    private static bool LeadsBack(SiteRedirect redirect, OwnAddress to)
    {
        if (to.IsForeign || Scheme().Match(redirect.To).Value.Equals("post:", StringComparison.OrdinalIgnoreCase))
            return false;
        var target = new Permalink(to.Path);
        return redirect.IsPattern
            ? target.Value.StartsWith(redirect.From.Value, StringComparison.OrdinalIgnoreCase)
            : target.ToSitePath().Value.Equals(redirect.From.ToSitePath().Value, StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex("^[a-zA-Z][a-zA-Z0-9+.-]*:")]
    private static partial Regex Scheme();
}
