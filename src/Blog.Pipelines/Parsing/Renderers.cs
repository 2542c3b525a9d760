using Blog.Markdown;
using Blog.Markdown.Code;
using Blog.Pipelines.Documents;
using Blog.Pipelines.Engine;
using Blog.Text;

namespace Blog.Pipelines.Parsing;

/// <summary>The renderers of a run: kept from run to run, since grammars are slow to load and coloured code is worth keeping.</summary>
internal static class Renderers
{
    /// <summary>Renders Markdown with the site's options.</summary>
    public static MarkdownRenderer Markdown(ModuleContext context)
    {
        var options = new MarkdownOptions(context.TheProcessed(PipelineKeys.Settings).Settings.SmartPunctuation);
        return context.Kept.GetOrMake(options.Fingerprint, () => new MarkdownRenderer(options, Code(context)));
    }

    /// <summary>Colours code.</summary>
    public static CodeRenderer Code(ModuleContext context) =>
        context.Kept.GetOrMake(Fingerprint.Of("CodeRenderer"), () => new CodeRenderer());
}
