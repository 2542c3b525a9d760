using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Reading.Cards;
using Blog.Text.Fingerprints;

namespace Blog.Editing.Cards;

/// <summary>The block below <c>fetched</c> in a card's file.</summary>
/// <param name="Fields">Its fields in order, without date and checksum.</param>
/// <param name="IsByHand">Whether somebody wrote or changed it by hand: its checksum is missing, or of other
/// fields.</param>
internal sealed record FetchedBlock(ImmutableArray<FetchedField> Fields, bool IsByHand)
{
    /// <summary>The key of the checksum.</summary>
    public const string Checksum = "checksum";

    private const int ChecksumLength = 12;

    /// <summary>Reads the block; an empty one when there is none. Null when neither a fetch nor an author can have
    /// meant what stands there.</summary>
    public static FetchedBlock? Read(DataEntry? entry)
    {
        if (entry is null or { Value: DataScalar { Kind: DataScalarKind.Null } })
            return new FetchedBlock([], IsByHand: false);
        if (entry.Value is not DataMap map)
            return null;
        var fields = map.Entries.Select(FetchedField.Read).ToList();
        if (fields.Contains(null))
            return null;
        ImmutableArray<FetchedField> known =
        [
            .. fields.OfType<FetchedField>().Where(f => f.Key is not ("date" or Checksum)),
        ];
        return new FetchedBlock(
            known,
            map.Find(Checksum)?.Value is not DataScalar sum || sum.Text != ChecksumOf(known)
        );
    }

    /// <summary>The checksum of fields, which shows whether they were changed since the fetch.</summary>
    public static string ChecksumOf(ImmutableArray<FetchedField> fields) =>
        Fingerprint.Of(string.Concat(fields.Select(f => $"{f.Key}\n{string.Join('\t', f.Texts)}\n"))).ToString()[
            ..ChecksumLength
        ];
}
