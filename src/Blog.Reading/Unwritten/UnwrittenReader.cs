using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Model;
using Blog.Reading.Parsing;
using Blog.Reading.Parsing.Addresses;
using Blog.Reading.Parsing.Fields;
using Blog.Reading.Parsing.Files;
using Blog.Reading.Parsing.Texts;
using Blog.Reading.Parsing.Visibility;
using Blog.Text;

namespace Blog.Reading.Unwritten;

/// <summary>Reads front matter that stands in no file yet, as a build will read it: who writes documents asks here
/// which address they get, whether they are public, and what would be reported.</summary>
/// <param name="settings">The settings of the site.</param>
public sealed class UnwrittenReader(SiteSettings settings)
{
    private readonly ParsingOptions _options = ParsingOptions.Of(settings);

    /// <summary>Reads the front matter of a document.</summary>
    /// <param name="path">The file that it is for.</param>
    /// <param name="values">The front matter; nothing in it needs a place. Without a title the document counts as one
    /// that starts with a heading.</param>
    /// <exception cref="ArgumentException">No document can have this path: <see cref="PostFile.Of"/> is
    /// null.</exception>
    public UnwrittenReading Read(ContentPath path, DataMap values)
    {
        var file =
            PostFile.Of(path) ?? throw new ArgumentException($"'{path}' is not the path of a document.", nameof(path));
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var reader = new PostReader(new SourceText(path, ""), file, _options, diagnostics);
        var read = reader.Read(values, _ => file.Name.Length > 0 ? file.Name : null);
        return new UnwrittenReading(read.Post, diagnostics.ToImmutable());
    }

    /// <summary>What front matter of any generator says about whether its document is public. A value that may mean
    /// that it is not, and is not understood, holds it back.</summary>
    /// <param name="values">The front matter.</param>
    /// <param name="zone">The zone of dates without one.</param>
    public static StatedVisibility Visibility(DataMap values, TimeZoneInfo zone)
    {
        var held = new HeldBack(new SourceText(new ContentPath("front matter"), ""), zone, new List<Diagnostic>()).Read(
            values
        );
        return new StatedVisibility(held.IsHeldBack, held.By, held.Reach, held.From, held.Until, held.Rest);
    }

    /// <summary>An address of the site in this program's form: whole or below the site, percent-encoded, with
    /// <c>index.html</c> or without its first slash. Null for one of another site, and for a text that cannot be an
    /// address here.</summary>
    /// <param name="written">The address as written; a query and a fragment are cut off.</param>
    /// <param name="home">Where the site is published.</param>
    public static Permalink? AddressOf(string written, BaseUrl home)
    {
        var address = OwnAddress.Read(written, home);
        return address.IsForeign || PermalinkMaker.WhatIsWrong(address.Path) is not null
            ? null
            : new Permalink(address.Path);
    }

    /// <summary>A pattern of addresses in the placeholders of this program, from the notation of any generator; null
    /// when it has a placeholder that is not known, or cannot be an address.</summary>
    public static string? PatternOf(string written)
    {
        var pattern = AddressPattern.Read(written);
        return pattern.Unknown.Count > 0 || PermalinkMaker.WhatIsWrong(pattern.Text) is not null ? null : pattern.Text;
    }

    /// <summary>Whether a text starts with the heading that is the title of a document without one in front
    /// matter.</summary>
    public static bool StartsWithTitle(string text) => LeadingHeading.Find(text, 0) is not null;

    /// <summary>A title from the name of a file: <c>my-first-post</c> gives My First Post. Null for a name without
    /// letters.</summary>
    public static string? TitleOfName(string name) => NameWords.Of(name);
}

/// <summary>Front matter as a build will read it.</summary>
/// <param name="Post">The document.</param>
/// <param name="Diagnostics">What would be reported.</param>
public sealed record UnwrittenReading(Post Post, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>What front matter says about whether its document is public.</summary>
/// <param name="IsHeldBack">Whether it is held back.</param>
/// <param name="By">The entry that says so, as it is written: <c>published: false</c>; null for none, and for
/// <c>draft: true</c>.</param>
/// <param name="Reach">Where it may be listed.</param>
/// <param name="From">The moment before which it is not published; null for none.</param>
/// <param name="Until">The moment from which it is no longer published; null for none.</param>
/// <param name="Rest">The front matter without entries that say this alone and that other readers would misread:
/// <c>published: false</c> is not a date.</param>
public sealed record StatedVisibility(
    bool IsHeldBack,
    string? By,
    Reach Reach,
    DateTimeOffset? From,
    DateTimeOffset? Until,
    DataMap Rest
);
