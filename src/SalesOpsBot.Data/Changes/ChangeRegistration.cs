using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Data.Changes.Records;
using SalesOpsBot.Sales.Auditing;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Data.Changes;

/// <summary>Registers what makes changes and keeps the audit.</summary>
internal static class ChangeRegistration
{
    public static void AddChanges(this IServiceCollection services)
    {
        services.AddSingleton<IRecordWriter, DealWriter>();
        services.AddSingleton<IRecordWriter, AccountWriter>();
        services.AddSingleton<IRecordWriter, NoteWriter>();
        services.AddSingleton<IRecordWriter, ForecastSubmissionWriter>();
        services.AddSingleton<IRecordWriter, LeadWriter>();
        services.AddSingleton<IRecordWriter, LeadActivityWriter>();
        services.AddSingleton<IRecordWriter, ContactWriter>();
        services.AddSingleton<IRecordWriter, QuotaWriter>();
        services.AddSingleton<IRecordWriter, PreferencesWriter>();
        services.AddSingleton<IRecordWriter, LoginWriter>();
        services.AddSingleton<IRecordWriter, MeetingWriter>();
        services.AddSingleton<IRecordWriter, TaskWriter>();
        services.AddSingleton<RecordWriters>();
        services.AddSingleton<IRecordStore, RecordStore>();
        services.AddSingleton<IChangeStore, ChangeStore>();
        services.AddSingleton<IAuditStore, AuditStore>();
    }
}
