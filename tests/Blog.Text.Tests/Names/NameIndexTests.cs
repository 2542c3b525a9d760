using Blog.Text.Names;

namespace Blog.Text.Tests.Names;

public sealed class NameIndexTests
{
    private static readonly string[] Many =
    [
        .. Enumerable.Range(0, 5000).Select(i => $"/posts/number-{i}-of-many/"),
        "/posts/about-numpy/",
    ];

    [Theory]
    [InlineData("/posts/about-nunpy/", "/posts/about-numpy/")]
    [InlineData("/post/about-numpy/", "/posts/about-numpy/")]
    [InlineData("/POSTS/ABOUT-NUMPY", "/posts/about-numpy/")]
    [InlineData("/posts/number-4321-of-may/", "/posts/number-4321-of-many/")]
    [InlineData("/posts/about-numpy/", null)]
    [InlineData("something else", null)]
    [InlineData("", null)]
    public void Of_many_names_the_nearest_is_found(string written, string? expected) =>
        Assert.Equal(expected, new NameIndex(Many.Except([written])).Find(written));

    [Fact]
    public void Few_names_are_asked_as_without_an_index()
    {
        string[] names = ["title", "tags", "date", "description", "title"];
        Assert.All(
            ["titel", "tag", "TITLE", "descripton", "xyz", "date"],
            written => Assert.Equal(NearestName.Find(written, names), new NameIndex(names).Find(written))
        );
    }

    [Fact]
    public void A_name_is_never_suggested_for_itself()
    {
        var index = new NameIndex(Many);
        Assert.All(Many.Take(200), name => Assert.NotEqual(name, index.Find(name)));
    }

    [Fact]
    public void A_name_that_looks_the_same_is_no_suggestion() =>
        Assert.Null(new NameIndex(["caf\u00e9"]).Find("cafe\u0301"));

    [Fact]
    public void Without_names_there_is_none() => Assert.Null(new NameIndex([]).Find("title"));

    [Fact]
    public void A_name_of_any_length_is_answered() => Assert.Null(new NameIndex(Many).Find(new string('a', 1_000_000)));

    // The rule as it reads, without an index.
    [Fact]
    public void The_answer_is_the_nearest_of_those_that_share_most_pairs_of_letters()
    {
        var chance = new Random(7);
        string[] names = [.. Enumerable.Range(0, 3000).Select(_ => Name(chance)).Distinct()];
        var index = new NameIndex(names);
        var placesByPair = names
            .SelectMany((name, place) => Pairs(name).Select(pair => (Pair: pair, Place: place)))
            .ToLookup(p => p.Pair, p => p.Place);
        for (var round = 0; round < 500; round++)
        {
            var written = round % 3 == 0 ? Name(chance) : names[chance.Next(names.Length)] + "abXy"[round % 4];
            Assert.Equal(NearestName.Find(written, Candidates(written, names, placesByPair)), index.Find(written));
        }
    }

    private static string Name(Random chance) =>
        "/"
        + new string(chance.GetItems("abcdeABé".AsSpan(), chance.Next(2, 5)))
        + "/"
        + new string(chance.GetItems("abcdefg-".AsSpan(), chance.Next(3, 20)));

    private static IEnumerable<string> Candidates(string written, string[] names, ILookup<string, int> placesByPair)
    {
        var left = 4000;
        var shared = new Dictionary<int, int>();
        foreach (
            var places in Pairs(written)
                .Select(p => placesByPair[p].ToList())
                .Where(p => p.Count > 0)
                .OrderBy(p => p.Count)
        )
        {
            foreach (var place in places.Take(left))
                shared[place] = shared.GetValueOrDefault(place) + 1;
            left -= Math.Min(left, places.Count);
        }

        return shared
            .Where(s => Math.Abs(names[s.Key].Length - written.Length) <= Math.Max(1, written.Length / 3))
            .OrderByDescending(s => s.Value)
            .ThenBy(s => s.Key)
            .Take(48)
            .OrderBy(s => s.Key)
            .Select(s => names[s.Key]);
    }

    private static List<string> Pairs(string name)
    {
        var lower = "\0" + name.ToLowerInvariant() + "\0";
        return [.. Enumerable.Range(0, lower.Length - 1).Select(i => lower.Substring(i, 2)).Distinct()];
    }
}
