namespace Blog.Reading.Catalogue;

/// <summary>Which copy of which document.</summary>
/// <param name="Document">The document's position in the list of all by path.</param>
/// <param name="Copy">The copy's position among the document's.</param>
internal readonly record struct CopyPosition(int Document, int Copy);
