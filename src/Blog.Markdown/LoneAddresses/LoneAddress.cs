using Markdig.Syntax;

namespace Blog.Markdown.LoneAddresses;

/// <summary>A paragraph that is an address and nothing else.</summary>
/// <param name="address">The address as written.</param>
/// <param name="place">Where the address is written in the file, without angle brackets.</param>
internal sealed class LoneAddress(string address, Blog.Text.SourceSpan place) : LeafBlock(null)
{
    /// <summary>The address as written.</summary>
    public string Address { get; } = address;

    /// <summary>Where the address is written in the file, without angle brackets.</summary>
    public Blog.Text.SourceSpan Place { get; } = place;
}
