using Blog.Import.Texts.Drafts;
using Blog.Import.Texts.Scanning;

namespace Blog.Import.Texts.Templates;

/// <summary>Writes the tags of template languages in this program's way, as the tables say. Tags that no table knows,
/// or whose arguments are missing, stay as they are.</summary>
internal sealed class TagConversion : ITextStep
{
    /// <inheritdoc/>
    public Draft Convert(Draft draft, ConversionContext context)
    {
        var run = new TagRun(draft, context);
        var code = ProseScanner.Scan(draft.Text, run.Visit);
        return draft.With(run.Splices.Concat(TagsInCode.Find(draft.Text, code, context)));
    }
}
