using System.Collections.Immutable;
using Blog.Data;
using Blog.Markdown;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Text;

namespace Blog.Pipelines.Parsing;

/// <summary>Reads the front matter of a document, with the defaults of its folder. Its text is rendered when somebody wants it.</summary>
internal sealed class ReadFrontMatter : DocumentModule<SourceText, ParsedPost>
{
    /// <inheritdoc/>
    protected override Fingerprint Options(ModuleContext context) => context.TheProcessed(PipelineKeys.Settings).ParsingFingerprint;

    /// <inheritdoc/>
    protected override ModuleResult<ParsedPost> Process(Document<SourceText> document, ModuleContext context)
    {
        var source = document.Value;
        var loaded = context.TheProcessed(PipelineKeys.Settings);
        var settings = loaded.Settings;
        var options = ParsingOptions.Of(settings);
        var matter = FrontMatter.Read(source);
        var diagnostics = matter.Diagnostics.ToBuilder();
        var reader = new PostReader(source, PostFile.Of(source.Path)!, options, diagnostics);
        var (post, meta) = reader.Read(loaded.Defaults.Complete(source.Path, matter.Values));
        if (!matter.Diagnostics.IsEmpty)
            diagnostics.RemoveAll(d => d.Rule == DiagnosticCatalogue.MissingTitle || d.Rule == DiagnosticCatalogue.MissingDate);
        var markdown = Renderers.Markdown(context);
        var body = new Lazy<RenderedMarkdown>(() => Renderers.Render(markdown, source, matter.BodyStart, post.Slug.Value));
        return new ModuleResult<ParsedPost>(new ParsedPost(post, body, source, meta, PlacesOf(source, matter.Values)), diagnostics.ToImmutable());
    }

    private static ImmutableDictionary<string, SourceLocation> PlacesOf(SourceText source, DataMap values) =>
        values.Entries.ToImmutableDictionary(entry => NameOf(entry.Key), entry => source.At(entry.Value.Span), StringComparer.Ordinal);

    // Two names of one key (date and Published) were reported already; the place of the first is enough.
    private static string NameOf(string key) =>
        FrontMatterKeys.All.FirstOrDefault(k => k.Name.Equals(key, StringComparison.OrdinalIgnoreCase))?.Name
        ?? key.ToLowerInvariant();
}
