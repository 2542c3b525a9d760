using System.Collections.Immutable;

namespace Blog.Data.Editing;

/// <summary>What is to become of a list in front matter.</summary>
/// <param name="Index">Which of its entries is changed, counted from 0; null adds one at the end.</param>
/// <param name="Fields">The keys that the entry is to have; its others stay. An entry that is a single text becomes a map of these alone.</param>
public sealed record EntryChange(int? Index, ImmutableArray<EntryField> Fields);
