using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesOpsBot.Data.Migrations.Sqlite
{
    internal sealed partial class Outreach : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "deliveries");

            migrationBuilder.AddColumn<string>(
                name: "notices_off",
                table: "salespeople",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "stand_in_from",
                table: "salespeople",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "stand_in_id",
                table: "salespeople",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "stand_in_until",
                table: "salespeople",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "taken_at",
                table: "occurrences",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "approval_because",
                table: "changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "discount",
                table: "changes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "approvals",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    change_id = table.Column<string>(type: "TEXT", nullable: false),
                    requester_id = table.Column<long>(type: "INTEGER", nullable: false),
                    owner_id = table.Column<long>(type: "INTEGER", nullable: false),
                    because = table.Column<string>(type: "TEXT", nullable: false),
                    discount = table.Column<decimal>(type: "TEXT", nullable: true),
                    list_price = table.Column<long>(type: "INTEGER", nullable: true),
                    requested_at = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    step = table.Column<int>(type: "INTEGER", nullable: false),
                    decided_at = table.Column<long>(type: "INTEGER", nullable: true),
                    decided_by_id = table.Column<long>(type: "INTEGER", nullable: true),
                    decision_id = table.Column<string>(type: "TEXT", nullable: true),
                    comment = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_approvals", x => x.id);
                    table.ForeignKey(
                        name: "fk_approvals_changes_change_id",
                        column: x => x.change_id,
                        principalTable: "changes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_approvals_salespeople_decided_by_id",
                        column: x => x.decided_by_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_approvals_salespeople_owner_id",
                        column: x => x.owner_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_approvals_salespeople_requester_id",
                        column: x => x.requester_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "card_copies",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    subject_id = table.Column<string>(type: "TEXT", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    profile_time_zone = table.Column<string>(type: "TEXT", nullable: true),
                    profile_language = table.Column<string>(type: "TEXT", nullable: true),
                    channel = table.Column<string>(type: "TEXT", nullable: false),
                    message = table.Column<string>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: false),
                    shown_at = table.Column<long>(type: "INTEGER", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_card_copies", x => x.id);
                    table.ForeignKey(
                        name: "fk_card_copies_salespeople_person_id",
                        column: x => x.person_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "kept_forms",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    form_key = table.Column<string>(type: "TEXT", nullable: false),
                    card = table.Column<string>(type: "TEXT", nullable: false),
                    kept_until = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kept_forms", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "notice_snoozes",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    external_id = table.Column<string>(type: "TEXT", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: true),
                    subject = table.Column<string>(type: "TEXT", nullable: true),
                    until = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notice_snoozes", x => x.id);
                    table.ForeignKey(
                        name: "fk_notice_snoozes_salespeople_person_id",
                        column: x => x.person_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "notices",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    conversation_id = table.Column<long>(type: "INTEGER", nullable: true),
                    once = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: true),
                    facts = table.Column<string>(type: "TEXT", nullable: true),
                    because = table.Column<string>(type: "TEXT", nullable: false),
                    urgency = table.Column<int>(type: "INTEGER", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    announced_at = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    claimed_until = table.Column<long>(type: "INTEGER", nullable: true),
                    claim = table.Column<string>(type: "TEXT", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", nullable: true),
                    settled_at = table.Column<long>(type: "INTEGER", nullable: true),
                    folded_into = table.Column<long>(type: "INTEGER", nullable: true),
                    channel = table.Column<string>(type: "TEXT", nullable: true),
                    place = table.Column<string>(type: "TEXT", nullable: true),
                    acted_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notices", x => x.id);
                    table.ForeignKey(
                        name: "fk_notices_conversations_conversation_id",
                        column: x => x.conversation_id,
                        principalTable: "conversations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_notices_salespeople_person_id",
                        column: x => x.person_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "quizzes",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    topic = table.Column<string>(type: "TEXT", nullable: false),
                    day = table.Column<int>(type: "INTEGER", nullable: false),
                    started_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quizzes", x => x.id);
                    table.ForeignKey(
                        name: "fk_quizzes_salespeople_person_id",
                        column: x => x.person_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "approval_asks",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    approval_id = table.Column<string>(type: "TEXT", nullable: false),
                    step = table.Column<int>(type: "INTEGER", nullable: false),
                    seat = table.Column<int>(type: "INTEGER", nullable: false),
                    mode = table.Column<int>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    approver_id = table.Column<long>(type: "INTEGER", nullable: false),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    escalates_at = table.Column<long>(type: "INTEGER", nullable: true),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    decided_by_id = table.Column<long>(type: "INTEGER", nullable: true),
                    decided_at = table.Column<long>(type: "INTEGER", nullable: true),
                    comment = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_approval_asks", x => x.id);
                    table.ForeignKey(
                        name: "fk_approval_asks_approvals_approval_id",
                        column: x => x.approval_id,
                        principalTable: "approvals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_approval_asks_salespeople_approver_id",
                        column: x => x.approver_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_approval_asks_salespeople_decided_by_id",
                        column: x => x.decided_by_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "approval_claims",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    approval_id = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    record = table.Column<string>(type: "TEXT", nullable: false),
                    field = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_approval_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_approval_claims_approvals_approval_id",
                        column: x => x.approval_id,
                        principalTable: "approvals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "quiz_questions",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    quiz_id = table.Column<long>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    prompt = table.Column<string>(type: "TEXT", nullable: false),
                    choices = table.Column<string>(type: "TEXT", nullable: false),
                    right = table.Column<int>(type: "INTEGER", nullable: false),
                    heading = table.Column<string>(type: "TEXT", nullable: false),
                    file = table.Column<string>(type: "TEXT", nullable: false),
                    quote = table.Column<string>(type: "TEXT", nullable: false),
                    chosen = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quiz_questions", x => x.id);
                    table.ForeignKey(
                        name: "fk_quiz_questions_quizzes_quiz_id",
                        column: x => x.quiz_id,
                        principalTable: "quizzes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_salespeople_stand_in_id",
                table: "salespeople",
                column: "stand_in_id");

            migrationBuilder.CreateIndex(
                name: "ix_approval_asks_approval_id",
                table: "approval_asks",
                column: "approval_id");

            migrationBuilder.CreateIndex(
                name: "ix_approval_asks_approver_id",
                table: "approval_asks",
                column: "approver_id");

            migrationBuilder.CreateIndex(
                name: "ix_approval_asks_decided_by_id",
                table: "approval_asks",
                column: "decided_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_approval_claims_approval_id",
                table: "approval_claims",
                column: "approval_id");

            migrationBuilder.CreateIndex(
                name: "ix_approval_claims_kind_record_field",
                table: "approval_claims",
                columns: new[] { "kind", "record", "field" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_approvals_change_id",
                table: "approvals",
                column: "change_id");

            migrationBuilder.CreateIndex(
                name: "ix_approvals_decided_by_id",
                table: "approvals",
                column: "decided_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_approvals_owner_id",
                table: "approvals",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_approvals_requester_id",
                table: "approvals",
                column: "requester_id");

            migrationBuilder.CreateIndex(
                name: "ix_approvals_state_requested_at",
                table: "approvals",
                columns: new[] { "state", "requested_at" });

            migrationBuilder.CreateIndex(
                name: "ix_card_copies_channel_message",
                table: "card_copies",
                columns: new[] { "channel", "message" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_card_copies_due_at",
                table: "card_copies",
                column: "due_at");

            migrationBuilder.CreateIndex(
                name: "ix_card_copies_kind_subject_id",
                table: "card_copies",
                columns: new[] { "kind", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "ix_card_copies_person_id",
                table: "card_copies",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_card_copies_shown_at",
                table: "card_copies",
                column: "shown_at");

            migrationBuilder.CreateIndex(
                name: "ix_kept_forms_form_key",
                table: "kept_forms",
                column: "form_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_kept_forms_kept_until",
                table: "kept_forms",
                column: "kept_until");

            migrationBuilder.CreateIndex(
                name: "ix_notice_snoozes_external_id",
                table: "notice_snoozes",
                column: "external_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notice_snoozes_person_id",
                table: "notice_snoozes",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_notices_conversation_id",
                table: "notices",
                column: "conversation_id");

            migrationBuilder.CreateIndex(
                name: "ix_notices_kind_subject",
                table: "notices",
                columns: new[] { "kind", "subject" });

            migrationBuilder.CreateIndex(
                name: "ix_notices_person_id_once",
                table: "notices",
                columns: new[] { "person_id", "once" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notices_state_due_at",
                table: "notices",
                columns: new[] { "state", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_quiz_questions_quiz_id_number",
                table: "quiz_questions",
                columns: new[] { "quiz_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_quizzes_person_id_ended_at",
                table: "quizzes",
                columns: new[] { "person_id", "ended_at" });

            migrationBuilder.AddForeignKey(
                name: "fk_salespeople_salespeople_stand_in_id",
                table: "salespeople",
                column: "stand_in_id",
                principalTable: "salespeople",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_salespeople_salespeople_stand_in_id",
                table: "salespeople");

            migrationBuilder.DropTable(
                name: "approval_asks");

            migrationBuilder.DropTable(
                name: "approval_claims");

            migrationBuilder.DropTable(
                name: "card_copies");

            migrationBuilder.DropTable(
                name: "kept_forms");

            migrationBuilder.DropTable(
                name: "notice_snoozes");

            migrationBuilder.DropTable(
                name: "notices");

            migrationBuilder.DropTable(
                name: "quiz_questions");

            migrationBuilder.DropTable(
                name: "approvals");

            migrationBuilder.DropTable(
                name: "quizzes");

            migrationBuilder.DropIndex(
                name: "ix_salespeople_stand_in_id",
                table: "salespeople");

            migrationBuilder.DropColumn(
                name: "notices_off",
                table: "salespeople");

            migrationBuilder.DropColumn(
                name: "stand_in_from",
                table: "salespeople");

            migrationBuilder.DropColumn(
                name: "stand_in_id",
                table: "salespeople");

            migrationBuilder.DropColumn(
                name: "stand_in_until",
                table: "salespeople");

            migrationBuilder.DropColumn(
                name: "taken_at",
                table: "occurrences");

            migrationBuilder.DropColumn(
                name: "approval_because",
                table: "changes");

            migrationBuilder.DropColumn(
                name: "discount",
                table: "changes");

            migrationBuilder.CreateTable(
                name: "deliveries",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    body = table.Column<string>(type: "TEXT", nullable: true),
                    event_key = table.Column<string>(type: "TEXT", nullable: false),
                    is_done = table.Column<bool>(type: "INTEGER", nullable: false),
                    taken_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deliveries", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_deliveries_event_key",
                table: "deliveries",
                column: "event_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deliveries_taken_at",
                table: "deliveries",
                column: "taken_at");
        }
    }
}
