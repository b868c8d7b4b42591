using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Tests.Mapping;

public class StoredEnumTests
{
    [Theory]
    [InlineData(typeof(Role), "Rep Sdr Manager SalesOperations")]
    [InlineData(typeof(DealStatus), "Open Won Lost")]
    [InlineData(typeof(ForecastCategory), "Pipeline BestCase Commit Omitted")]
    [InlineData(typeof(LeadStatus), "New Working Qualified Disqualified Converted")]
    [InlineData(typeof(LeadActivityKind), "PageVisit PricingPageVisit FormSubmitted EmailOpened EmailClicked EmailReplied EmailSent Call Meeting")]
    [InlineData(typeof(ConversationKind), "Personal Group Channel")]
    [InlineData(typeof(MeetingStatus), "Planned Held Cancelled")]
    public void Numbers_InDatabasesThatExist_KeepTheirMeaning(Type type, string members)
    {
        var now = Enum.GetValues(type).Cast<object>().OrderBy(value => (int)value).Select(value => value.ToString()!).ToList();
        Assert.Equal(members.Split(' '), now.Take(members.Split(' ').Length));
        Assert.Equal(Enumerable.Range(0, now.Count), Enum.GetValues(type).Cast<int>().Order());
    }
}
