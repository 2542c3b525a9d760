using Blog.Rules.Repository;

namespace Blog.Rules.Inventories;

public class SendingFolderRules
{
    private const string Sending = "Sending/";

    private static readonly string[] Inventory = ["Answers", "Api", "Requests"];

    [Fact]
    public void Apis_have_the_same_inventory() =>
        HouseRule.Holds(
            "A folder <Name> of src/Blog.Network/Sending has <Name>Api.cs, which says what the API can "
                + "do, <Name>Requests.cs with what it is asked and <Name>Answers.cs with what that means.",
            "Name the files after the folder, and divide what is asked from what is answered.",
            Offences(CodeBase.Src.Where(f => f.Project == "Blog.Network"))
        );

    [Theory]
    [InlineData("Dev/DevApi.cs Dev/DevRequests.cs Dev/DevAnswers.cs", 0)]
    [InlineData("Dev/DevApi.cs Dev/DevRequests.cs Dev/DevAnswers.cs Dev/Article.cs", 0)]
    [InlineData("Dev/DevApi.cs Dev/DevRequests.cs", 1)]
    [InlineData("Dev/ForemApi.cs Dev/DevRequests.cs Dev/DevAnswers.cs", 1)]
    [InlineData("Delivery.cs", 0)]
    public void Another_inventory_is_seen(string files, int offences) =>
        Assert.Equal(
            offences,
            Offences(files.Split(' ').Select(f => SourceFile.Parse("src/Blog.Network/" + Sending + f, ""))).Count()
        );

    private static IEnumerable<string> Offences(IEnumerable<SourceFile> room) =>
        room.Where(f => f.Folder.StartsWith(Sending, StringComparison.Ordinal))
            .GroupBy(f => f.Folder)
            .Where(folder => !Inventory.All(i => folder.Any(f => f.Name == folder.Key[Sending.Length..] + i)))
            .Select(folder => $"src/Blog.Network/{folder.Key} has {string.Join(", ", folder.Select(f => f.Name))}");
}
