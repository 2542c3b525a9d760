using Blog.Text;

namespace Blog.Model;

/// <summary>An address that a document had before, and that leads to it.</summary>
/// <param name="Address">The address.</param>
/// <param name="Place">Where it is written.</param>
public sealed record EarlierAddress(Permalink Address, SourceLocation Place);
