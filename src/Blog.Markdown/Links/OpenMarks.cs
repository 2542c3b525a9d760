namespace Blog.Markdown.Links;

/// <summary>The marks of Markdown that are open where an address stands, and that end it when they close.</summary>
/// <param name="Stars">How many asterisks opened the emphasis around it; 0 for none.</param>
/// <param name="IsStruck">Whether two tildes are open.</param>
/// <param name="IsInBracket">Whether a square bracket is open, which may become a link.</param>
internal readonly record struct OpenMarks(int Stars, bool IsStruck, bool IsInBracket);
