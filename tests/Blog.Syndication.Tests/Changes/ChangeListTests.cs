using Blog.Syndication.Changes;

namespace Blog.Syndication.Tests.Changes;

public class ChangeListTests
{
    [Fact]
    public void Nothing_changed_is_an_empty_list() => Assert.Equal("", ChangeList.Of(TextComparison.Compare("a", "a")));

    [Fact]
    public void Each_change_says_where_it_is_and_what_to_paste() =>
        Assert.Equal(
            """
            1. At the beginning, add before everything else:

            First of all.

            2. In 'Writing', replace 'A chunk holds four rows, and each row is one day of the week in the file …' with:

            A chunk holds eight rows, and each row is one day of the week in the file that we wrote.

            3. In 'Writing', add after 'A chunk holds eight rows, and each row is one day of the week in the …':

            New.

            4. In 'Reading', delete 'Old.'.

            """.ReplaceLineEndings("\n"),
            ChangeList.Of(
                TextComparison.Compare(
                    "Hello there.\n\n## Writing\n\nA chunk holds four rows, and each row is one day of "
                        + "the week in the file that we wrote.\n\n## Reading\n\nOld.",
                    "First of all.\n\nHello there.\n\n## Writing\n\nA chunk holds eight rows, and each "
                        + "row is one day of the week in the file that we wrote.\n\nNew.\n\n## Reading"
                )
            )
        );
}
