using System.Collections.Immutable;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Engine;
using Blog.Engine.Modules;
using Blog.Html;
using Blog.Markdown;
using Blog.Model;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Fields;
using Blog.Reading.Parsing.Files;
using Blog.Reading.Parsing.Texts;
using Blog.Reading.Parsing.Visibility;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Reading.Parsing;

/// <summary>Reads the front matter of a document, with the defaults of its folder. Its text is rendered on first
/// use.</summary>
internal sealed class ReadFrontMatter(Pipeline<LoadedSettings> site) : DocumentModule<SourceText, ParsedPost>
{
    /// <inheritdoc/>
    protected override Fingerprint Options(ModuleContext context) => context.Value(site).ParsingFingerprint;

    /// <inheritdoc/>
    protected override ModuleResult<ParsedPost> Process(Document<SourceText> document, ModuleContext context)
    {
        var whole = document.Value;
        var source = whole.Beginning;
        var loaded = context.Value(site);
        var settings = loaded.Settings;
        var options = ParsingOptions.Of(settings);
        var matter = FrontMatter.Read(source);
        var diagnostics = matter.Diagnostics.ToBuilder();
        var markdown = Renderers.Markdown(settings, context.Kept);
        var file = PostFile.Of(source.Path)!;
        var values = loaded.Defaults.Complete(
            source.Path,
            file.Language,
            WithProperties(matter, source, options, diagnostics)
        );
        var heading =
            IsUntitled(values) && !PostFile.IsHtmlFile(source.Path)
                ? LeadingHeading.Find(source.Text, matter.BodyStart)
                : null;
        string? title = null;
        var reader = new PostReader(source, file, options, diagnostics);
        var (post, meta, places) = reader.Read(
            values,
            language => title = heading is null ? null : TitleOf(heading, source, markdown, language, diagnostics)
        );
        if (!matter.Diagnostics.IsEmpty)
            diagnostics.RemoveAll(d => IsOfMissing(d.Rule));
        if (matter.IsYaml)
            diagnostics.AddRange(CutValues.Check(source, matter.Values));
        var bodyStart = title is null ? matter.BodyStart : heading!.End;
        if (post.HasFormulas is { } hasFormulas)
            markdown = Renderers.Markdown(settings, context.Kept, hasFormulas: hasFormulas);
        post = WithPlainFormulas(post, markdown);
        var body = new Lazy<RenderedMarkdown>(() => Renderers.Render(markdown, whole, bodyStart, post));
        var parsed = new ParsedPost(post, body, whole, meta, places)
        {
            SourceReads = context.Kept.SourceReads,
            StructurePart = StructureOf(values, post),
            FrontMatterEnd = matter.BodyStart,
            BodyStart = bodyStart,
        };
        return new ModuleResult<ParsedPost>(parsed, diagnostics.ToImmutable());
    }

    private static Post WithPlainFormulas(Post post, MarkdownRenderer markdown)
    {
        var title = markdown.PlainFormulas(post.Title);
        var description = post.Description is { } written ? markdown.PlainFormulas(written) : null;
        // Few have any, and most posts need not be copied for them.
        return title == post.Title && description == post.Description
            ? post
            : post with
            {
                Title = title,
                Description = description,
            };
    }

    // A key counts as a detail only as it is documented.
    private static Fingerprint StructureOf(DataMap values, Post post) =>
        new FingerprintBuilder()
            .Add(DataFingerprint.Of(values, ParsedPost.Details))
            .Add(post.Permalink.Value)
            .Add(post.Slug.Value)
            .ToFingerprint();

    // Properties of Notion hold a document back as front matter does; other properties are text.
    private static DataMap WithProperties(
        FrontMatter matter,
        SourceText source,
        ParsingOptions options,
        ImmutableArray<Diagnostic>.Builder diagnostics
    )
    {
        if (
            !matter.Values.Entries.IsEmpty
            || !matter.Diagnostics.IsEmpty
            || PostFile.IsHtmlFile(source.Path)
            || LeadingHeading.Find(source.Text, matter.BodyStart) is not { } heading
        )
            return matter.Values;
        var unclear = new List<Diagnostic>();
        var reader = new HeldBack(source, options.TimeZone, unclear);
        foreach (var entry in PropertyLines.Read(source, heading.End).Entries)
        {
            var held = reader.Read(new DataMap(default, [entry]));
            if (!held.IsHeldBack || unclear.Count > 0)
            {
                unclear.Clear();
                continue;
            }

            diagnostics.Add(DiagnosticCatalogue.PropertiesInText.At(source.At(entry.KeySpan), held.By ?? "Draft"));
            var isHere = entry with { KeySpan = default, Value = entry.Value with { Span = default } };
            return new DataMap(default, [isHere]);
        }

        return matter.Values;
    }

    // Front matter that could not be read may have title and date.
    private static bool IsOfMissing(DiagnosticRule rule) =>
        rule == DiagnosticCatalogue.MissingTitle
        || rule == DiagnosticCatalogue.MissingDate
        || rule == DiagnosticCatalogue.TitleFromName;

    private static bool IsUntitled(DataMap values) =>
        values.Find("title")?.Value is null or DataScalar { Kind: DataScalarKind.Null } or DataScalar { Text: "" };

    // The text up to the heading's end, so that diagnostics in it have the right places.
    private static string? TitleOf(
        LeadingHeading heading,
        SourceText source,
        MarkdownRenderer markdown,
        string? language,
        ImmutableArray<Diagnostic>.Builder diagnostics
    )
    {
        var text = new SourceText(source.Path, source.Text[..heading.End]);
        var rendered = markdown.Render(text, heading.Start, "title", language);
        if (rendered.Outline is not [{ Level: 1 } only] || PlainText.Of(only.Html) is not { Length: > 0 } title)
            return null;
        diagnostics.AddRange(rendered.Diagnostics);
        return title;
    }
}
