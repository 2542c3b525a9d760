using System.Collections.Immutable;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Model;
using Blog.Text;

namespace Blog.Reading.Parsing.Addresses;

/// <summary>Reads the addresses in front matter: the document's own, and its earlier ones.</summary>
/// <param name="map">The front matter.</param>
/// <param name="home">Where the site is published.</param>
internal sealed class AddressFields(TypedMap map, BaseUrl home)
{
    /// <summary>Whether front matter asks for no page, by Eleventy's <c>permalink: false</c>.</summary>
    public bool HasNoPage =>
        map.Node("permalink") is DataScalar { Kind: DataScalarKind.Boolean } flag && flag.ToFlag() == false;

    /// <summary>The address that the author set; null when it is left out or not valid.</summary>
    /// <param name="parts">The document's values for the placeholders of a pattern.</param>
    public Permalink? Permalink(PermalinkParts parts)
    {
        if (HasNoPage || map.Text("permalink") is not { } text)
            return null;
        var pattern = AddressPattern.Read(text);
        var address = OwnAddress.Read(pattern.Text, home);
        // In other generators 'url' and 'path' may say where a link post leads.
        if (
            address.IsForeign
            && map.WrittenKey("permalink") is { } key
            && !key.Equals("permalink", StringComparison.OrdinalIgnoreCase)
        )
            return null;
        var wrong =
            pattern.Unknown.Count > 0
                ? $"'{pattern.Unknown[0]}' is not a placeholder of this program; write the address itself"
            : address.IsForeign ? "it is an address of another site; 'canonical' takes those"
            : address.HasQuery ? "it has a query"
            : text.Contains('#', StringComparison.Ordinal) ? "it has a '#'"
            : null;
        var permalink = PermalinkMaker.Make(address.Path, parts);
        wrong ??=
            text.AsSpan().Trim().IndexOf("//") >= 0 && !text.Contains("://", StringComparison.Ordinal)
                ? "it has two slashes in a row"
                : PermalinkMaker.WhatIsWrong(permalink.Value);
        if (wrong is null)
            return map.IsStandIn("permalink") ? AsFolder(permalink) : permalink;
        map.Report("permalink", DiagnosticCatalogue.InvalidPermalink, text, wrong);
        return null;
    }

    /// <summary>The earlier addresses, each once, without the document's present one.</summary>
    /// <param name="own">The document's address.</param>
    public ImmutableArray<EarlierAddress> RedirectFrom(Permalink own)
    {
        if (map.Node("redirect_from") is null)
            return [];
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { own.ToSitePath().Value };
        return
        [
            .. map.PlacedTexts("redirect_from")
                .Select(t => EarlierOf(t.Text, t.Place, own))
                .OfType<EarlierAddress>()
                .Where(e => taken.Add(e.Address.ToSitePath().Value)),
        ];
    }

    // Hugo and Zola publish such an address as a folder.
    private static Permalink AsFolder(Permalink permalink) =>
        permalink.Value.EndsWith('/') || Path.HasExtension(permalink.Value)
            ? permalink
            : new Permalink(permalink.Value + "/");

    private EarlierAddress? EarlierOf(string text, SourceLocation place, Permalink own)
    {
        var address = OwnAddress.Read(text, home);
        var wrong =
            AddressPattern.Read(text) is { Text: var pattern, Unknown: var unknown }
            && (unknown.Count > 0 || pattern != text)
                ? "it has a placeholder; an earlier address is written out"
            : address.IsForeign ? "it is an address of another site"
            : PermalinkMaker.WhatIsWrong(address.Path);
        if (wrong is not null)
            map.ReportAt(place, DiagnosticCatalogue.InvalidPermalink, text, wrong);
        else if (!address.HasQuery)
            return new EarlierAddress(new Permalink(address.Path), place);
        else if (new Permalink(address.Path).ToSitePath() != own.ToSitePath())
            map.ReportAt(place, DiagnosticCatalogue.RedirectWithQuery, text);
        return null;
    }
}
