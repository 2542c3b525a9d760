namespace Blog.Editing.Reviews.Texts;

/// <summary>What a section of a review is for, in the order in which a draft has them.</summary>
internal enum SectionKind
{
    /// <summary>News from the blog itself.</summary>
    FromThisBlog,

    /// <summary>Links about one tag.</summary>
    Tag,

    /// <summary>Links about nothing in particular.</summary>
    OddsAndEnds,
}
