using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Text;

namespace Blog.Pipelines.Parsing;

/// <summary>Renders the text of a document to HTML with holes for what other files decide.</summary>
internal sealed class RenderMarkdown : DocumentModule<UnrenderedPost, ParsedPost>
{
    /// <inheritdoc/>
    protected override Fingerprint Options(ModuleContext context) => context.TheProcessed(PipelineKeys.Settings).ParsingFingerprint;

    /// <inheritdoc/>
    protected override ModuleResult<ParsedPost> Process(Document<UnrenderedPost> document, ModuleContext context)
    {
        var (post, source, bodyStart, meta, places) = document.Value;
        var body = Renderers.Markdown(context).Render(source, bodyStart, post.Slug.Value);
        return new ModuleResult<ParsedPost>(new ParsedPost(post, body, source, meta, places), body.Diagnostics);
    }
}
