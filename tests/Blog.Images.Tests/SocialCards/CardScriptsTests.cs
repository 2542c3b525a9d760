using System.Buffers.Binary;
using Blog.Images.SocialCards;

namespace Blog.Images.Tests.SocialCards;

public sealed class CardScriptsTests
{
    [Theory]
    [InlineData("A Brief Introduction to HDF5: “quotes”, – dashes … & signs")]
    [InlineData("Zażółć gęślą jaźń, Tiếng Việt, Объектно, Εισαγωγή")]
    [InlineData("Soft\u00adhyphen, zero\u200dwidth, variation\ufe0f")]
    public void What_the_font_has_is_not_told(string title) => Assert.Empty(CardScripts.BeyondFont(title));

    [Theory]
    [InlineData("مقدمة", "Arabic")]
    [InlineData("מבוא", "Hebrew")]
    [InlineData("データ", "Japanese")]
    [InlineData("操作系统", "Chinese")]
    [InlineData("입문", "Korean")]
    [InlineData("हिन्दी", "Devanagari")]
    [InlineData("Ship it 🚀🎉", "emoji and symbols")]
    [InlineData("𝔸lgebra", "letters of formulas")]
    [InlineData("∮", "other characters")]
    public void What_it_lacks_is_told_once_by_its_script(string title, string script) =>
        Assert.Equal([script], CardScripts.BeyondFont(title));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_table_says_what_the_file_of_the_font_has(bool isBold)
    {
        var inFile = CharactersOf(File.ReadAllBytes(CardFont.File(isBold)));
        var inTable = FontCoverage.Ranges.SelectMany(r => Enumerable.Range(r.First, r.Last - r.First + 1));
        // Characters for private use are of no text, and a font names some that have no ink.
        Assert.Empty(inTable.Except(inFile));
        Assert.DoesNotContain(inFile.Except(inTable), c => c is > 0x20 and not (>= 0xE000 and <= 0xF8FF) and < 0xFFFE);
    }

    // The table cmap of a font (OpenType 1.9), in its format 12.
    private static HashSet<int> CharactersOf(ReadOnlySpan<byte> font)
    {
        var characters = new HashSet<int>();
        var cmap = TableOf(font, "cmap"u8);
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(cmap[2..]); i++)
        {
            var part = cmap[(int)BinaryPrimitives.ReadUInt32BigEndian(cmap[(8 + (8 * i))..])..];
            if (BinaryPrimitives.ReadUInt16BigEndian(part) != 12)
                continue;
            for (var group = 0; group < BinaryPrimitives.ReadInt32BigEndian(part[12..]); group++)
            {
                var run = part[(16 + (12 * group))..];
                var (first, last) = (
                    BinaryPrimitives.ReadInt32BigEndian(run),
                    BinaryPrimitives.ReadInt32BigEndian(run[4..])
                );
                characters.UnionWith(Enumerable.Range(first, last - first + 1));
            }
        }

        Assert.NotEmpty(characters);
        return characters;
    }

    private static ReadOnlySpan<byte> TableOf(ReadOnlySpan<byte> font, ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(font[4..]); i++)
        {
            var entry = font.Slice(12 + (16 * i), 16);
            if (entry[..4].SequenceEqual(name))
                return font[(int)BinaryPrimitives.ReadUInt32BigEndian(entry[8..])..];
        }

        throw new InvalidDataException("The font has no such table.");
    }
}
