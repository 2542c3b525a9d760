namespace Blog.Import.Texts.Drafts;

/// <summary>One step from another dialect to this program's Markdown.</summary>
internal interface ITextStep
{
    /// <summary>The text after it; the same where there is nothing to convert.</summary>
    /// <param name="draft">The text before it.</param>
    /// <param name="context">The document and what is known around it.</param>
    Draft Convert(Draft draft, ConversionContext context);
}
