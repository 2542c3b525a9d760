using Blog.Text.Names;

namespace Blog.Text.Tests.Names;

public sealed class WrittenNameTests
{
    private const int Far = 1000;

    [Theory]
    [InlineData("ab", "ba", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("title", "title", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void Insertions_deletions_substitutions_and_swaps_are_counted(string one, string other, int distance) =>
        Assert.Equal(distance, new WrittenName(one).DistanceTo(other, Far));

    [Theory]
    [InlineData(12)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(130)]
    public void The_distance_is_that_of_the_whole_table(int length)
    {
        var chance = new Random(length);
        for (var round = 0; round < 400; round++)
        {
            var one = Word(chance, length);
            var other = round % 2 == 0 ? Misspelt(one, chance) : Word(chance, chance.Next(length + 4));
            var distance = ByTable(one, other);
            Assert.Equal(distance, new WrittenName(one).DistanceTo(other, Far));
            var limit = chance.Next(length);
            Assert.Equal(distance <= limit, new WrittenName(one).DistanceTo(other, limit) <= limit);
        }
    }

    private static string Word(Random chance, int length) => new([.. chance.GetItems("abcé字".AsSpan(), length)]);

    private static string Misspelt(string word, Random chance)
    {
        var letters = word.ToList();
        for (var edits = chance.Next(6); edits > 0 && letters.Count > 2; edits--)
        {
            var at = chance.Next(letters.Count - 1);
            switch (chance.Next(3))
            {
                case 0:
                    letters.RemoveAt(at);
                    break;
                case 1:
                    letters.Insert(at, 'x');
                    break;
                default:
                    (letters[at], letters[at + 1]) = (letters[at + 1], letters[at]);
                    break;
            }
        }

        return new string([.. letters]);
    }

    private static int ByTable(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
                table[i, j] = Cell(table, a, b, i, j);
        }

        return table[a.Length, b.Length];
    }

    private static int Cell(int[,] table, string a, string b, int i, int j)
    {
        if (i == 0 || j == 0)
            return i + j;
        var edits = Math.Min(table[i - 1, j], table[i, j - 1]) + 1;
        edits = Math.Min(edits, table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
        var isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return isSwap ? Math.Min(edits, table[i - 2, j - 2] + 1) : edits;
    }
}
