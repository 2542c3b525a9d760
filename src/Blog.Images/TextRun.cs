namespace Blog.Images;

/// <summary>Text in one style.</summary>
/// <param name="Text">The text; a line feed breaks the line.</param>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="IsItalic">Whether it is italic.</param>
/// <param name="IsCode">Whether it is code.</param>
public sealed record TextRun(string Text, bool IsBold = false, bool IsItalic = false, bool IsCode = false);
