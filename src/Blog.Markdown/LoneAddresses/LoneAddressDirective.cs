using System.Collections.Immutable;

namespace Blog.Markdown.LoneAddresses;

/// <summary>The directive that an address alone in its paragraph stands for.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Schemes">The schemes of the addresses that stand for it, without colons; all others stay links.</param>
public sealed record LoneAddressDirective(string Name, ImmutableArray<string> Schemes);
