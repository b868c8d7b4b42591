using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SalesOpsBot.Data.Mapping;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Approvals;
using SalesOpsBot.Sales.Auditing;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Commissions;
using SalesOpsBot.Sales.Contacts;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Forecasting.Adjustments;
using SalesOpsBot.Sales.Forecasting.Submissions;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Leads.Scoring;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Meetings.Calendars;
using SalesOpsBot.Sales.Notes;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Quizzes;
using SalesOpsBot.Sales.Quotas;
using SalesOpsBot.Sales.Tasks;
using SalesOpsBot.Sales.Usage;

namespace SalesOpsBot.Data.Privacy;

/// <summary>What becomes of each table's rows when the person is erased whom they name. Every table with a person's key stands in one of the two lists.</summary>
internal static class PersonalTables
{
    /// <summary>About the person alone: they go, with the rows that hang on them.</summary>
    public static IReadOnlyList<Type> Gone { get; } =
        [typeof(PersonAccount), typeof(CalendarBlock), typeof(ModelUse), typeof(CardCopy), typeof(Notice), typeof(NoticeSnooze), typeof(Quiz)];

    /// <summary>What the person did for the company, or what others need: they stay, by somebody without a name.</summary>
    public static IReadOnlyList<Type> Kept { get; } =
    [
        typeof(Salesperson), typeof(Conversation), typeof(Account), typeof(Deal), typeof(DealSplit), typeof(Lead), typeof(LeadActivity), typeof(HandScore), typeof(Meeting),
        typeof(MeetingAttendee), typeof(SalesTask), typeof(Quota), typeof(CommissionPlanAssignment), typeof(ForecastSubmission), typeof(ForecastAdjustment), typeof(Note), typeof(Change),
        typeof(Approval), typeof(ApprovalAsk), typeof(AuditEntry),
    ];

    /// <summary>Where a name is somebody else's: a customer may be called as a colleague is. And the audit, whose texts are sealed: they are redacted, never rewritten.</summary>
    private static readonly IReadOnlyList<Type> NotSearched = [typeof(Account), typeof(Contact), typeof(Lead), typeof(Salesperson), typeof(AuditEntry), typeof(DataVersionRow)];

    /// <summary>The columns that hold a person's key. Of the people themselves their own key alone: whom somebody leads is about the others.</summary>
    public static IReadOnlyList<string> KeysOf(IEntityType entity) => entity.ClrType == typeof(Salesperson)
        ? [Column(entity, entity.FindPrimaryKey()!.Properties[0])]
        : [.. entity.GetProperties().Where(p => p.ClrType == typeof(SalespersonId) || p.ClrType == typeof(SalespersonId?)).Select(p => Column(entity, p))];

    /// <summary>The columns in which somebody may have written a person's name, or the program did. Keys are made by the program and have none.</summary>
    public static IReadOnlyList<string> TextsOf(IEntityType entity) => NotSearched.Contains(entity.ClrType)
        ? []
        : [.. entity.GetFlattenedProperties().Where(p => !p.IsKey() && !p.IsForeignKey() && p.GetComputedColumnSql() is null && IsText(p)).Select(p => Column(entity, p))];

    /// <summary>The tables whose rows hang on rows that go, by the column that names them.</summary>
    public static IEnumerable<(IEntityType Entity, string Column, IEntityType On)> HangingOn(IModel model) =>
        from entity in model.GetEntityTypes()
        from key in entity.GetForeignKeys()
        where Gone.Contains(key.PrincipalEntityType.ClrType) && key.PrincipalEntityType != entity
        select (entity, Column(entity, key.Properties[0]), key.PrincipalEntityType);

    private static bool IsText(IProperty property) => (property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType) == typeof(string);

    /// <summary>The name of a property's column.</summary>
    public static string NameOf(IEntityType entity, IProperty property) => property.GetColumnName(StoreObjectIdentifier.Table(entity.GetTableName()!))!;

    // In quotes, for some names mean something in SQL.
    private static string Column(IEntityType entity, IProperty property) => $"\"{NameOf(entity, property)}\"";
}
